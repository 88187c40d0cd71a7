/** 签名 – the agency's key under the seal of the bag and under the checkpoint; and whether it is the key one expects. */
import type { BagCase } from '../bag/contents.js';
import { PATHS } from '../bag/paths.js';
import { SEALED, sealText, signerName } from '../bag/seal.js';
import { about, type BagFinding } from '../findings.js';
import { fingerprintOf, noteKeyOf, textSignedBy, verifierKeyOf, type NoteKey } from '../log/note.js';
import type { OpenedBag } from '../opened-bag.js';

/** Whose key signed the bag. */
export interface BagSigner {
  readonly name: string;
  readonly verifierKey: string;
  /** SHA-256 of the public key. */
  readonly fingerprint: string;
  /** Whether whoever verifies named this key beforehand. */
  readonly isPinned: boolean;
}

/** The signer the bag names; null if it names none. */
export function signerIn({ key }: OpenedBag, pinned: string | null): BagSigner | null {
  const found = noteKeyOf(key);
  if (found === null) return null;
  const signer = { name: found.name, verifierKey: verifierKeyOf(found), fingerprint: fingerprintOf(found) };
  return { ...signer, isPinned: pinned !== null && isNamed(pinned, signer) };
}

function isNamed(pinned: string, { verifierKey, fingerprint }: Omit<BagSigner, 'isPinned'>): boolean {
  const text = pinned.trim();
  return text === verifierKey || text.replaceAll(/[\s:]/gu, '').toLowerCase() === fingerprint;
}

/** What is wrong with key and seal. */
export async function sealFindings(bag: OpenedBag, pinned: string | null): Promise<readonly BagFinding[]> {
  const key = noteKeyOf(bag.key);
  const signer = signerIn(bag, pinned);
  if (key === null || signer === null) {
    return [about(PATHS.key, 'key-unreadable', '包内没有可读的公钥', 'the bag holds no readable public key')];
  }
  return [
    ...(pinned === null || signer.isPinned ? [] : [otherKey(signer)]),
    ...(bag.case === null || key.name === signerName(bag.case.agencyId) ? [] : [foreignKey(key)]),
    ...(await brokenSeal(bag, key)),
  ];
}

async function brokenSeal(bag: OpenedBag, key: NoteKey): Promise<readonly BagFinding[]> {
  const { case: of, files } = bag;
  const signed = textSignedBy(key, bag.seal);
  if (signed === null) {
    const zh = '封签的签名不成立：不是该机关的密钥所签，或者封签被改动';
    return [about(PATHS.seal, 'seal-broken', zh, 'the seal is not signed with the key of the bag, or was changed')];
  }
  if (of === null) return [];
  const digests = new Map<string, string>();
  for (const path of SEALED) digests.set(path, (await files.digestsOf(path))?.sha256 ?? '');
  const expected = sealText(of, (path) => digests.get(path) ?? '');
  if (signed === expected && bag.seal.split('\n').length === expected.split('\n').length + 2) return [];
  const differing = SEALED.filter((path) => !signed.includes(`${digests.get(path) ?? ''}  ${path}\n`));
  return differing.length > 0 ? differing.map(unsealed) : [otherCase(of)];
}

function otherKey({ name, fingerprint }: BagSigner): BagFinding {
  const zh = `签名的密钥（${name}，指纹${fingerprint}）不是所指定的密钥`;
  return about('key', 'key-not-expected', zh, `the bag is signed with another key than the one named: ${fingerprint}`);
}

function foreignKey({ name }: NoteKey): BagFinding {
  return about(
    PATHS.key,
    'key-of-another',
    `公钥属于${name}，不属于办案机关`,
    `the key is that of ${name}, not of the agency`,
  );
}

function unsealed(path: string): BagFinding {
  return about(path, 'not-as-sealed', `${path}不是封签时的内容`, `${path} is not what was sealed`);
}

function otherCase({ number }: BagCase): BagFinding {
  const zh = `封签不是案件${number}在此版本的封签`;
  return about(PATHS.seal, 'seal-of-another', zh, `the seal is not that of the case ${number} at this version`);
}
