import { machine } from 'node:os';
import { type CreateArea, family } from './area.ts';

const info = family('node_uname_info', 'domainname', 'machine', 'nodename', 'release', 'sysname', 'version');
const FIELDS = ['ostype', 'hostname', 'osrelease', 'version', 'domainname'] as const;

/** Kernel and host name, as uname(2) gives them. */
export const createUname: CreateArea = (files) => {
	const architecture = machine();
	return {
		name: 'uname',
		read(put) {
			const [sysname, nodename, release, version, domainname] = FIELDS.map((field) => files.proc(`sys/kernel/${field}`)?.trim());
			if (release === undefined) return false;
			put(info(domainname ?? '', architecture, nodename ?? '', release, sysname ?? '', version ?? ''), 1);
			return true;
		},
	};
};
