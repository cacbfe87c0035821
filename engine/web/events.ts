import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { EngineEvent, EngineView } from '../model/engine.ts';
import { actionRow, timeText } from './rows.ts';

/** Each costs a socket and a queue. */
const MAX_LISTENERS = 64;
/** A reader that does not read must not fill the memory. */
const MAX_QUEUE = 1_000;
/** Below the usual minute after which proxies drop a silent connection. */
const HEARTBEAT_MS = 15_000;

/** `/api/v1/events`: ticks, actions and state changes as server-sent events, each `data` one JSON object. */
export function eventStream(view: EngineView): (context: Context) => Response {
	let listeners = 0;
	return (context) => {
		if (listeners >= MAX_LISTENERS) return context.json({ error: `${MAX_LISTENERS} listeners are the most` }, 503);
		return streamSSE(context, async (stream) => {
			listeners += 1;
			const queue: EngineEvent[] = [];
			let ring = () => {};
			const unsubscribe = view.subscribe((event) => {
				if (queue.length < MAX_QUEUE) queue.push(event);
				ring();
			});
			stream.onAbort(() => ring());
			await stream.writeSSE({ event: 'hello', data: '{}' });
			while (!stream.aborted) {
				for (const event of queue.splice(0)) await stream.writeSSE({ event: event.kind, data: JSON.stringify(eventRow(event)) });
				if (queue.length > 0) continue;
				const rang = await bell(HEARTBEAT_MS, (wake) => {
					ring = wake;
				});
				if (!rang && !stream.aborted) await stream.writeSSE({ event: 'heartbeat', data: '{}' });
			}
			unsubscribe();
			listeners -= 1;
		});
	};
}

/** Resolves to true when rung, to false when the patience (ms) is over. */
function bell(patience: number, hang: (ring: () => void) => void): Promise<boolean> {
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve(false), patience).unref();
		hang(() => {
			clearTimeout(timer);
			resolve(true);
		});
	});
}

function eventRow(event: EngineEvent): object {
	const { kind: _kind, at, ...rest } = event;
	return 'record' in rest ? { at: timeText(at), action: actionRow(rest.record) } : { at: timeText(at), ...rest };
}
