import type { Labels } from '../../model/series.ts';
import { type CreateArea, type Put, single } from './area.ts';

/** node_exporter's own choice among several hundred counters. */
const WANTED =
	/^(.*_(InErrors|InErrs)|Ip_Forwarding|Ip(6|Ext)_(InOctets|OutOctets)|Icmp6?_(InMsgs|OutMsgs)|TcpExt_(Listen.*|Syncookies.*|TCPSynRetrans|TCPTimeouts)|Tcp_(ActiveOpens|InSegs|OutSegs|OutRsts|PassiveOpens|RetransSegs|CurrEstab)|Udp6?_(InDatagrams|OutDatagrams|NoPorts|RcvbufErrors|SndbufErrors))$/;
const SNMP6 = /^(Ip6|Icmp6|Udp6|UdpLite6)(.+?)\s+(\d+)$/;

interface Column {
	readonly index: number;
	readonly labels: Labels;
}

/** Which columns of a header line are wanted. The kernel's headers never change while it runs, so this is done once. */
function wantedColumns(header: string): readonly Column[] {
	const [protocol = '', ...names] = header.split(' ');
	return names.flatMap((name, index) => {
		const field = `${protocol.slice(0, -1)}_${name}`;
		return WANTED.test(field) ? [{ index: index + 1, labels: single(`node_netstat_${field}`) }] : [];
	});
}

/** Counters of the IP, ICMP, TCP and UDP layers. */
export const createNetstat: CreateArea = (files) => {
	const columnsOf = new Map<string, readonly Column[]>();
	const fieldsOf = new Map<string, Labels>();

	/** Pairs of lines: names, then values, both led by `Tcp:`. */
	function putPairs(put: Put, text: string): void {
		const lines = text.split('\n');
		for (let i = 0; i + 1 < lines.length; i += 2) {
			const header = lines[i] ?? '';
			const columns = columnsOf.get(header) ?? wantedColumns(header);
			columnsOf.set(header, columns);
			if (columns.length === 0) continue;
			const values = (lines[i + 1] ?? '').split(' ');
			for (const { index, labels } of columns) put(labels, Number(values[index]));
		}
	}

	function putSnmp6(put: Put, text: string): void {
		for (const line of text.split('\n')) {
			const found = SNMP6.exec(line);
			if (found === null) continue;
			const field = `${found[1]}_${found[2]}`;
			if (!WANTED.test(field)) continue;
			const labels = fieldsOf.get(field) ?? single(`node_netstat_${field}`);
			fieldsOf.set(field, labels);
			put(labels, Number(found[3]));
		}
	}

	return {
		name: 'netstat',
		read(put) {
			const texts = [files.proc('net/netstat'), files.proc('net/snmp')];
			for (const text of texts) if (text !== undefined) putPairs(put, text);
			// Absent where IPv6 is switched off.
			const snmp6 = files.proc('net/snmp6');
			if (snmp6 !== undefined) putSnmp6(put, snmp6);
			return texts.some((text) => text !== undefined);
		},
	};
};
