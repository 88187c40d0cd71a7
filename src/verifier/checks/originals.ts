/** 原件 – every file the events name is there with its own bytes, and no other; the volumes are those that were bound. */
import type { BagFile } from '../bag/contents.js';
import { pathOfFile, pathOfVolume, PATHS } from '../bag/paths.js';
import { filesNamed, type NamedFile } from '../case/named-files.js';
import { about, type BagFinding } from '../findings.js';
import type { OpenedBag } from '../opened-bag.js';

const FILES = pathOfFile('');

/** What is wrong with the originals. */
export async function originalFindings(bag: OpenedBag): Promise<readonly BagFinding[]> {
  const { files, events, fileList } = bag;
  if (events === null) return [];
  const named = filesNamed(events);
  const digests = new Set(named.map(({ sha256 }) => sha256));
  const strange = files.paths.filter((path) => path.startsWith(FILES) && !digests.has(path.slice(FILES.length)));
  const findings: BagFinding[] = strange.map((path) =>
    about(path, 'blob-added', `包内多出没有事件称及的原件${path}`, `no event names the original ${path}`),
  );
  for (const file of named) findings.push(...(await faultOf(bag, file)));
  return fileList === null ? findings : [...findings, ...listFindings(bag, named, fileList)];
}

async function faultOf({ files }: OpenedBag, { sha256, seq, title }: NamedFile): Promise<readonly BagFinding[]> {
  const path = pathOfFile(sha256);
  const digests = await files.digestsOf(path);
  if (digests?.sha256 === sha256) return [];
  const name = title === '' ? sha256 : `${title}（${sha256}）`;
  const [code, zh, en] =
    digests === null
      ? [
          'blob-missing',
          `第${seq}号事件的原件${name}不在包内`,
          `the original ${name} of event ${seq} is not in the bag`,
        ]
      : [
          'blob-changed',
          `第${seq}号事件的原件${name}的内容已变`,
          `the bytes of the original ${name} of event ${seq} were changed`,
        ];
  return [{ ...about(path, code, zh, en), seq }];
}

function listFindings(
  { files }: OpenedBag,
  named: readonly NamedFile[],
  list: readonly BagFile[],
): readonly BagFinding[] {
  const expected = named.map(({ sha256, seq, title }) => ({
    sha256,
    seq,
    title,
    size: files.sizeOf(pathOfFile(sha256)),
  }));
  const isRight =
    list.length === expected.length &&
    expected.every((file, index) => {
      const { sha256, seq, title, size } = list[index] ?? {};
      return file.sha256 === sha256 && file.seq === seq && file.title === title && file.size === size;
    });
  if (isRight) return [];
  const zh = '原件清单与事件所称的文件不符';
  return [
    about(PATHS.files, 'file-list-changed', zh, 'the list of originals is not that of the files the events name'),
  ];
}

/** What is wrong with the bound volumes. */
export async function volumeFindings({ files, volumes }: OpenedBag): Promise<readonly BagFinding[]> {
  if (volumes === null) return [];
  const listed = new Set(volumes.map(({ volume }) => pathOfVolume(volume)));
  const strange = files.paths.filter((path) => /^data\/volumes\/.*\.pdf$/.test(path) && !listed.has(path));
  const findings = strange.map((path) =>
    about(path, 'volume-added', `多出卷册${path}`, `the volume ${path} was added`),
  );
  for (const { volume, sha256 } of volumes) {
    const path = pathOfVolume(volume);
    if ((await files.digestsOf(path))?.sha256 === sha256) continue;
    const zh = `卷册${path}缺失或者不是装订时的内容`;
    findings.push(about(path, 'volume-changed', zh, `the volume ${path} is missing or not as it was bound`));
  }
  return findings;
}

/** Payload files that no part of a bag accounts for. */
export function strangers({ files }: OpenedBag): readonly BagFinding[] {
  const known: ReadonlySet<string> = new Set(Object.values(PATHS));
  const strange = files.paths.filter(
    (path) => path.startsWith('data/') && !known.has(path) && !path.startsWith(FILES) && !isVolume(path),
  );
  return strange.map((path) =>
    about(path, 'file-added', `包内多出文件${path}`, `the file ${path} does not belong in the bag`),
  );
}

function isVolume(path: string): boolean {
  return /^data\/volumes\/[a-z]+\.pdf$/.test(path);
}
