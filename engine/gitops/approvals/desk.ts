/** An action that waits for people, as they read of it. */
export interface Question {
	/** Of the action. */
	readonly id: string;
	readonly title: string;
	readonly body: string;
}

/** Where it is asked. */
export interface AskedQuestion {
	readonly id: string;
	readonly number: number;
	readonly url: string;
}

/** What an account answered. */
export interface Said {
	readonly answer: 'approve' | 'deny';
	readonly login: string;
	/** Address of the very words. */
	readonly where: string;
	/** Why it does not count, whatever the roles of the account. */
	readonly refused?: string;
}

/** A place where people are asked. Keeps no state: what was asked, the place tells. */
export interface Desk {
	/** Questions of this host that are open, the oldest first. */
	open(): Promise<readonly AskedQuestion[]>;
	ask(question: Question): Promise<AskedQuestion>;
	/** All that was answered so far, in the order of time; comments before labels. */
	answers(question: AskedQuestion): Promise<readonly Said[]>;
	/** Ends it, with a word on what became of it. */
	close(question: AskedQuestion, text: string): Promise<void>;
}
