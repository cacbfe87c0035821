export { isStale, STALE, writeStale } from '../../model/stale.ts';
