import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { openCheckpoint, readCheckpoint, signedCheckpoint } from '../../../src/audit/merkle/checkpoint.js';
import { emptyRoot, leafHash } from '../../../src/audit/merkle/hashes.js';
import { signedNote, signerOf, textSignedBy, verifierKeyOf } from '../../../src/audit/merkle/note.js';

/** The examples of C2SP signed-note and of Go's package note, each made by others. */
const EXAMPLES = [
  {
    key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    text: 'This is an example message.\n',
    signature:
      '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=',
  },
  {
    key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
    signature:
      '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
  },
];

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const signer = { name: 'sanfen/qingxi', publicKey };
const other = generateKeyPairSync('ed25519');
const witness = { name: 'sanfen/linxi', publicKey: other.publicKey };
const TEXT = 'one\ntwo\n';

describe('C2SP signed-note', () => {
  it.each(EXAMPLES)('the example of $key', ({ key, text, signature }) => {
    const known = signerOf(key)!;
    expect(verifierKeyOf(known)).toBe(key);
    expect(textSignedBy(known, `${text}\n${signature}\n`)).toBe(text);
    expect(textSignedBy(known, `${text.replace('is', 'was')}\n${signature}\n`)).toBeNull();
  });

  it('a note is read by whoever knows the key, from its verifier key', () => {
    const note = signedNote(TEXT, signer, privateKey);
    expect(textSignedBy(signerOf(verifierKeyOf(signer))!, note)).toBe(TEXT);
    expect(textSignedBy(witness, note)).toBeNull();
    expect(textSignedBy({ ...signer, publicKey: other.publicKey }, note)).toBeNull();
  });

  it('a witness signs the same text on a line of its own', () => {
    const note = signedNote(TEXT, signer, privateKey);
    const cosigned = note + signedNote(TEXT, witness, other.privateKey).slice(TEXT.length + 1);
    expect(textSignedBy(signer, cosigned)).toBe(TEXT);
    expect(textSignedBy(witness, cosigned)).toBe(TEXT);
  });

  it('whatever is changed in it, it is not signed any more', () => {
    const note = signedNote(TEXT, signer, privateKey);
    const [, line = ''] = note.split('\n\n');
    const broken = [
      note.replace('one', 'two'),
      note.slice(0, -1),
      note.replace('\n\n', '\n'),
      note.replace('— ', '- '),
      `${note}\n`,
      `${note}no signature\n`,
      note.replace(/.=\n$/, (end) => (end.startsWith('A') ? 'B=\n' : 'A=\n')),
      `${TEXT}\n${line.replace('sanfen/', 'other/')}`,
      TEXT,
      '',
      `${TEXT}\n${line.repeat(101)}`,
    ];
    for (const text of broken) expect({ text, read: textSignedBy(signer, text) }).toEqual({ text, read: null });
  });

  it('a second line of the same key that does not verify spoils the note', () => {
    const forged = signedNote('other\n', signer, privateKey).slice('other\n\n'.length);
    expect(textSignedBy(signer, signedNote(TEXT, signer, privateKey) + forged)).toBeNull();
  });

  it('texts and names that would be read as something else cannot be signed', () => {
    for (const text of ['', 'no end', 'one\n\ntwo\n', '\n']) {
      expect(() => signedNote(text, signer, privateKey)).toThrow(RangeError);
    }
    for (const name of ['', 'a b', 'a+b']) expect(() => signedNote(TEXT, { ...signer, name }, privateKey)).toThrow();
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => verifierKeyOf({ name: 'rsa', publicKey: rsa.publicKey })).toThrow('Ed25519');
  });

  it('a verifier key whose parts do not belong together is none', () => {
    const key = verifierKeyOf(signer);
    const [name, id, encoded] = key.split('+');
    for (const text of ['', 'a', key.replace('qing', 'ning'), `${name}+00000000+${encoded}`, `${name}+${id}+AAAA`]) {
      expect(signerOf(text)).toBeNull();
    }
  });
});

describe('C2SP tlog-checkpoint', () => {
  const root = leafHash(Buffer.from('x'));
  const note = signedCheckpoint(7, root, signer, privateKey);

  it('says origin, size and root on three lines', () => {
    expect(note.split('\n').slice(0, 4)).toEqual(['sanfen/qingxi', '7', root.toString('base64'), '']);
    expect(openCheckpoint(signer, note)).toEqual({ origin: 'sanfen/qingxi', size: 7, root });
    expect(readCheckpoint(signedCheckpoint(0, emptyRoot, signer, privateKey))?.size).toBe(0);
  });

  it('is not believed of another log, or from another signer', () => {
    expect(openCheckpoint(witness, note)).toBeNull();
    const strange = signedNote(`sanfen/linxi\n7\n${root.toString('base64')}\n`, signer, privateKey);
    expect(openCheckpoint(signer, strange)).toBeNull();
    expect(openCheckpoint(signer, note.replace('\n7\n', '\n8\n'))).toBeNull();
  });

  it.each(['x\n07\nAA=\n', 'x\n-1\n', `x\n1\n${'A'.repeat(42)}B=\n`, `x\n9999999999999999\n${'A'.repeat(43)}=\n`, ''])(
    '%j is none',
    (text) => {
      expect(readCheckpoint(text)).toBeNull();
    },
  );

  it('may say more on further lines, which are signed too', () => {
    const text = `sanfen/qingxi\n7\n${root.toString('base64')}\nmore\n`;
    expect(openCheckpoint(signer, signedNote(text, signer, privateKey))?.size).toBe(7);
  });
});
