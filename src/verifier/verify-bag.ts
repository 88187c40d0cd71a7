/** 核验卷宗包 – opens a bag and believes nothing in it: ZIP, BagIt, signature, chain, law, log, originals. */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Text } from '../law/blocker.js';
import { BagFiles } from './bag/files.js';
import { baseOf } from './bag/paths.js';
import type { ByteSource } from './byte-source.js';
import { caseReplay, chainOf } from './checks/case.js';
import { lawFindings } from './checks/law.js';
import { checkpointIn, logFindings } from './checks/log.js';
import { originalFindings, strangers, volumeFindings } from './checks/originals.js';
import { sealFindings, signerIn } from './checks/signature.js';
import { structureFindings } from './checks/structure.js';
import { about, type BagFinding } from './findings.js';
import { pureHashing, textDigest, type Hashing } from './hashing.js';
import { openedBag, type OpenedBag } from './opened-bag.js';
import type { BagReport, Check } from './report.js';
import { eventsOf, peopleOf, reportedCase } from './who-did-what.js';
import { readZip, type ReadZip, type ZipEntry } from './zip/reader.js';

/** What whoever verifies brings along. */
export interface VerifyOptions {
  /** The key one expects: a verifier key, or the fingerprint of one. Without it any key will do, and the report says so. */
  readonly key?: string | null;
  /** A checkpoint of the log that one has from elsewhere. */
  readonly checkpoint?: string | null;
  readonly hashing?: Hashing;
  /** Is told how far the reading has come. */
  readonly progress?: (doneBytes: number, allBytes: number) => void;
}

const NAMES = {
  zip: { zh: 'ZIP文件逐字节相符', en: 'the ZIP file, byte for byte' },
  bag: { zh: 'BagIt结构与校验和', en: 'BagIt structure and digests' },
  seal: { zh: '机关封签的签名', en: 'the signature of the agency’s seal' },
  chain: { zh: '事件链', en: 'the chain of events' },
  law: { zh: '程序与法规包', en: 'procedure and law pack' },
  replay: {
    zh: '依法重演：分离、资格、期限、完整',
    en: 'replay by law: separation, qualification, periods, completeness',
  },
  log: { zh: '日志与检查点', en: 'the log and its checkpoint' },
  originals: { zh: '证据原件', en: 'the originals of the evidence' },
  volumes: { zh: '正卷、副卷', en: 'the bound volumes' },
} as const satisfies Readonly<Record<string, Text>>;

/** Verifies the bag. Never throws for what a bag may hold; only what breaks while reading the source is thrown. */
export async function verifyBag(source: ByteSource, options: VerifyOptions = {}): Promise<BagReport> {
  const { key = null, checkpoint = null, hashing = pureHashing } = options;
  const zip = await readZip(source);
  if (zip.entries.size === 0) return unreadable(zip, source.size);
  let done = 0;
  const { entries, findings: outside } = belowBase(zip);
  const files = new BagFiles(source, entries, hashing, (bytes) => {
    done += bytes;
    options.progress?.(done, source.size);
  });
  const bag = await openedBag(files);
  const digest = textDigest(hashing);
  const structure = await structureFindings(bag);
  const replayed = caseReplay(bag, digest);
  const found: Readonly<Record<keyof typeof NAMES, readonly BagFinding[]>> = {
    bag: [...outside, ...bag.findings, ...structure, ...strangers(bag), ...misplaced(bag, zip)],
    seal: await sealFindings(bag, key),
    chain: chainOf(bag, digest),
    law: await lawFindings(bag),
    replay: replayed.findings,
    log: logFindings(bag, checkpoint),
    originals: await originalFindings(bag),
    volumes: await volumeFindings(bag),
    zip: [...zip.findings, ...files.findings],
  };
  const findings = distinct(Object.keys(NAMES).flatMap((id) => found[id as keyof typeof NAMES]));
  const isWhole = bag.case !== null && replayed.standing !== null;
  const signed = checkpointIn(bag);
  return {
    verdict: findings.length === 0 && isWhole ? 'valid' : 'invalid',
    findings,
    checks: checksOf(found),
    signer: signerIn(bag, key),
    checkpoint: signed && { size: signed.size, root: bytesToHex(signed.root) },
    case: reportedCase(bag, replayed.standing),
    people: peopleOf(bag, replayed.standing),
    events: eventsOf(bag),
    volumes: (bag.volumes ?? []).map(({ volume, pages }) => ({ volume, pages })),
    originals: bag.fileList?.length ?? 0,
    bytes: source.size,
  };
}

function checksOf(found: Readonly<Record<keyof typeof NAMES, readonly BagFinding[]>>): readonly Check[] {
  return Object.entries(NAMES).map(([id, name]) => ({
    id,
    name,
    isGood: found[id as keyof typeof NAMES].length === 0,
  }));
}

/** The files by their path below the one directory of the bag. */
function belowBase({ entries }: ReadZip): { entries: ReadonlyMap<string, ZipEntry>; findings: readonly BagFinding[] } {
  const [first = ''] = entries.keys();
  const base = first.slice(0, first.indexOf('/') + 1);
  const inside = new Map<string, ZipEntry>();
  const findings: BagFinding[] = [];
  for (const [name, entry] of entries) {
    if (base !== '' && name.startsWith(base)) inside.set(name.slice(base.length), entry);
    else
      findings.push(
        about(name, 'outside-bag', `${name}不在包的目录之内`, `${name} is outside the directory of the bag`),
      );
  }
  return { entries: inside, findings };
}

/** The directory bears the name of the case. */
function misplaced({ case: of }: OpenedBag, { entries }: ReadZip): readonly BagFinding[] {
  const [first = ''] = entries.keys();
  if (of === null || first.startsWith(`${baseOf(of.caseId)}/`)) return [];
  return [
    about(first, 'wrong-base', '包的目录名不是本案的', 'the directory of the bag does not bear the name of the case'),
  ];
}

function unreadable({ findings }: ReadZip, bytes: number): BagReport {
  const nothing = { signer: null, checkpoint: null, case: null, people: [], events: [], volumes: [], originals: 0 };
  const checks = [{ id: 'zip', name: NAMES.zip, isGood: false }];
  return { verdict: 'unreadable', findings, checks, ...nothing, bytes };
}

/** Each said once: what is wrong with one file may be found by two manifests. */
function distinct(findings: readonly BagFinding[]): readonly BagFinding[] {
  const key = ({ code, item, message }: BagFinding) => `${code} ${item} ${item === 'case' ? message.en : ''}`;
  const known = new Map<string, BagFinding>();
  for (const each of findings) if (!known.has(key(each))) known.set(key(each), each);
  return [...known.values()];
}
