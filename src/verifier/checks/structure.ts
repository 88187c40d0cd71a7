/** 包的结构 – BagIt: every file is listed, every listed file is there, every digest is that of the bytes. */
import { infoText } from '../bag/info.js';
import { DECLARATION, manifestLines, manifestText } from '../bag/manifests.js';
import { isPayload, PATHS } from '../bag/paths.js';
import type { BagFiles } from '../bag/files.js';
import { about, type BagFinding } from '../findings.js';
import type { OpenedBag } from '../opened-bag.js';

type Algorithm = 'sha256' | 'sha512';

const TAG_FILES: readonly string[] = [PATHS.declaration, PATHS.info, PATHS.manifest256, PATHS.manifest512, PATHS.seal];
const ALL_TAG_FILES: ReadonlySet<string> = new Set([...TAG_FILES, PATHS.tagManifest256, PATHS.tagManifest512]);

/** What is wrong with the bag as a bag. */
export async function structureFindings(bag: OpenedBag): Promise<readonly BagFinding[]> {
  const { files } = bag;
  const strange = files.paths.filter((path) => !isPayload(path) && !ALL_TAG_FILES.has(path)).map(added);
  return [
    ...strange,
    ...(await declarationFinding(files)),
    ...(await infoFinding(bag)),
    ...(await payloadFindings(files, PATHS.manifest256, 'sha256')),
    ...(await payloadFindings(files, PATHS.manifest512, 'sha512')),
    ...(await tagFindings(files, PATHS.tagManifest256, 'sha256')),
    ...(await tagFindings(files, PATHS.tagManifest512, 'sha512')),
  ];
}

async function declarationFinding(files: BagFiles): Promise<readonly BagFinding[]> {
  if ((await files.text(PATHS.declaration)) === DECLARATION) return [];
  return [about(PATHS.declaration, 'not-a-bag', 'bagit.txt缺失或者被改动', 'bagit.txt is missing or was changed')];
}

async function infoFinding({ files, case: of }: OpenedBag): Promise<readonly BagFinding[]> {
  if (of === null) return [];
  const payload = files.paths.filter(isPayload);
  const bytes = payload.reduce((sum, path) => sum + files.sizeOf(path), 0);
  if ((await files.text(PATHS.info)) === infoText(of, { bytes, files: payload.length })) return [];
  const zh = 'bag-info.txt所载与包内案件或者文件不符';
  return [about(PATHS.info, 'bag-info-changed', zh, 'bag-info.txt does not say what the bag holds')];
}

async function payloadFindings(
  files: BagFiles,
  manifest: string,
  algorithm: Algorithm,
): Promise<readonly BagFinding[]> {
  const lines = manifestLines((await files.text(manifest)) ?? '');
  if (lines === null || lines.length === 0) return [unreadableManifest(manifest)];
  const listed = new Map(lines.map(({ path, digest }) => [path, digest]));
  const findings: BagFinding[] = [];
  for (const path of files.paths.filter(isPayload)) {
    const digest = (await files.digestsOf(path))?.[algorithm];
    if (!listed.has(path)) findings.push(added(path));
    else if (listed.get(path) !== digest) findings.push(changed(path, manifest));
  }
  return [...findings, ...lines.filter(({ path }) => !files.has(path)).map(({ path }) => missing(path, manifest))];
}

/** Tag manifests are made anew and compared, so that they too are of one form. */
async function tagFindings(files: BagFiles, manifest: string, algorithm: Algorithm): Promise<readonly BagFinding[]> {
  const text = (await files.text(manifest)) ?? '';
  await files.digestsOf(manifest);
  const lines = manifestLines(text);
  if (lines === null) return [unreadableManifest(manifest)];
  const listed = new Map(lines.map(({ path, digest }) => [path, digest]));
  const findings: BagFinding[] = [];
  const expected: { path: string; digest: string }[] = [];
  for (const path of TAG_FILES) {
    const digest = (await files.digestsOf(path))?.[algorithm];
    if (digest === undefined) findings.push(missing(path, manifest));
    else if (listed.get(path) !== digest) findings.push(changed(path, manifest));
    expected.push({ path, digest: digest ?? '' });
  }
  if (findings.length === 0 && manifestText(expected) !== text) findings.push(unreadableManifest(manifest));
  return findings;
}

function unreadableManifest(path: string): BagFinding {
  const zh = `清单${path}缺失或者被改动`;
  return about(path, 'manifest-changed', zh, `the manifest ${path} is missing or was changed`);
}

function added(path: string): BagFinding {
  return about(path, 'file-added', `包内多出文件${path}`, `the file ${path} was added to the bag`);
}

function missing(path: string, manifest: string): BagFinding {
  const zh = `${manifest}所列的文件${path}不在包内`;
  return about(path, 'file-missing', zh, `the file ${path}, which ${manifest} lists, is not in the bag`);
}

function changed(path: string, manifest: string): BagFinding {
  const zh = `文件${path}的内容与${manifest}所载不符`;
  return about(path, 'file-changed', zh, `the bytes of ${path} are not those that ${manifest} lists`);
}
