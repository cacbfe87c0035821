import { existsSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FILES = [
	['/', 'index.html', 'text/html; charset=utf-8'],
	['/page.css', 'page.css', 'text/css; charset=utf-8'],
	['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
	['/draw.js', 'draw.js', 'text/javascript; charset=utf-8'],
	['/dom.js', 'dom.js', 'text/javascript; charset=utf-8'],
] as const;

/** The page: static files as they are, read when they are asked for. They hold no data, so no token guards them. */
export function page(): Hono {
	const app = new Hono();
	for (const [path, file, type] of FILES) {
		app.get(path, (context) => {
			context.header('cache-control', 'no-cache');
			return context.body(readFileSync(find(file), 'utf8'), 200, { 'content-type': type });
		});
	}
	return app;
}

/** The compiled module lies one folder deeper than its source, and the page is not compiled. */
function find(file: string): URL {
	const here = new URL(`page/${file}`, import.meta.url);
	return existsSync(here) ? here : new URL(`../../../engine/web/page/${file}`, import.meta.url);
}
