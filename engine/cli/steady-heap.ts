import { setFlagsFromString } from 'node:v8';

/**
 * Holds V8's young generation at the size that it has. While many services are healed V8 would let it grow to 48 MB and never give
 * that back, for no less work: what a tick makes is dead by the next one. A larger engine also takes longer to start a process. V8 reads
 * the factor each time it thinks of growing, and this holds for workers as well. Returns what lifts it again: compiled code that is
 * kept for the next start counts only under the flags of that start.
 */
export function holdYoungGeneration(): () => void {
	setFlagsFromString('--semi-space-growth-factor=1');
	return () => setFlagsFromString('--semi-space-growth-factor=2');
}
