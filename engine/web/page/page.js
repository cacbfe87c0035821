/** The page: asks the API after every event of the engine, and draws what it answers. */

import { at } from './dom.js';
import {
	drawActions,
	drawApprovals,
	drawDecisions,
	drawIncidents,
	drawParts,
	drawPolicies,
	drawProposals,
	drawStatus,
	SHOWN,
} from './draw.js';

/** A person reads no faster; a busy engine has hundreds of events a second. */
const PACE_MS = 1000;
/** Should the event stream be gone, the page still moves. */
const POLL_MS = 5000;

let token = sessionStorage.getItem('token') ?? '';

/**
 * @param {string} path
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
async function ask(path, options = {}) {
	const headers = { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...options.headers };
	const response = await fetch(`api/v1/${path}`, { ...options, headers });
	if (response.status === 401) {
		token = await askToken();
		return ask(path, options);
	}
	const answer = await response.json();
	if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
	return answer;
}

/** @type {Promise<string> | undefined} */
let asking;

/** @returns {Promise<string>} */
function askToken() {
	asking ??= new Promise((resolve) => {
		const dialog = /** @type {HTMLDialogElement} */ (at('token'));
		dialog.addEventListener(
			'close',
			() => {
				const given = dialog.querySelector('input')?.value ?? '';
				sessionStorage.setItem('token', given);
				asking = undefined;
				resolve(given);
			},
			{ once: true },
		);
		dialog.showModal();
	});
	return asking;
}

/**
 * @param {string} path
 * @param {'POST' | 'DELETE'} method
 * @param {object} body
 */
const tell = (path, method, body) =>
	ask(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...body, by: 'page' }) });

async function draw() {
	const [status, incidents, actions, decisions, approvals, policies, proposals] = await Promise.all(
		['status', 'incidents', `actions?limit=${SHOWN}`, 'decisions', 'approvals', 'policies', 'proposals'].map((path) => ask(path)),
	);
	drawStatus(status);
	drawParts(status);
	drawIncidents(incidents);
	drawActions(actions);
	drawDecisions(decisions);
	drawApprovals(approvals, (action, answer) =>
		act(() => tell('approvals', 'POST', { id: action.id, answer, role: action.roles?.[0] ?? 'operator' })),
	);
	drawPolicies(policies);
	drawProposals(proposals);
}

let planned = false;

/** Draws soon; who asks meanwhile shares it. */
function soon() {
	if (planned) return;
	planned = true;
	setTimeout(() => {
		planned = false;
		draw().catch(lost);
	}, PACE_MS);
}

/** @param {unknown} error */
function lost(error) {
	at('state').textContent = 'no answer';
	at('state').className = 'pill bad';
	at('notice').hidden = false;
	at('notice').textContent = `The engine does not answer: ${error instanceof Error ? error.message : error}`;
}

/** @param {() => Promise<unknown>} change */
async function act(change) {
	try {
		await change();
		await draw();
	} catch (error) {
		at('notice').hidden = false;
		at('notice').textContent = String(error instanceof Error ? error.message : error);
	}
}

at('switch').addEventListener('click', () => act(() => tell('stop', at('switch').dataset.stopped === 'true' ? 'DELETE' : 'POST', {})));
await draw().catch(lost);
// The browser's own event source cannot send a token; the poll below serves where one is asked for.
if (token === '') {
	const events = new EventSource('api/v1/events');
	for (const kind of ['tick', 'action', 'state']) events.addEventListener(kind, soon);
}
setInterval(soon, POLL_MS);
