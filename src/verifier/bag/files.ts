/** 包内文件 – the files of a bag, each with what stands around it in the ZIP. */
import { pieces, type ByteSource } from '../byte-source.js';
import { about, type BagFinding } from '../findings.js';
import type { Digests, Hashing } from '../hashing.js';
import { isSame } from '../same.js';
import { dataDescriptor, localHeader } from '../zip/layout.js';
import type { ZipEntry } from '../zip/reader.js';

/** More than this no file takes that is read whole, in bytes. */
const MOST_READ = 128 * 1024 * 1024;

/** Is told how many bytes were read. */
export type Progress = (bytes: number) => void;

/** The files below the base directory, by their path in the bag. */
export class BagFiles {
  readonly #findings: BagFinding[] = [];
  readonly #digests = new Map<string, Digests>();

  constructor(
    private readonly source: ByteSource,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly hashing: Hashing,
    private readonly progress: Progress,
  ) {}

  /** Everything found while files were read. */
  get findings(): readonly BagFinding[] {
    return this.#findings;
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  sizeOf(path: string): number {
    return this.entries.get(path)?.size ?? 0;
  }

  /** The digests of the file, read in pieces, once; null if there is no such file. */
  async digestsOf(path: string): Promise<Digests | null> {
    const entry = this.entries.get(path);
    if (entry === undefined) return null;
    const known = this.#digests.get(path) ?? (await this.#read(path, entry));
    this.#digests.set(path, known);
    return known;
  }

  /** The file as text in UTF-8; null if there is none, it is too large, or it is not UTF-8. */
  async text(path: string): Promise<string | null> {
    const entry = this.entries.get(path);
    if (entry === undefined || entry.size > MOST_READ) return null;
    const bytes = await this.source.read(entry.dataStart, entry.dataStart + entry.size);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  }

  async #read(path: string, entry: ZipEntry): Promise<Digests> {
    const { offset, dataStart, size } = entry;
    const [short, long] = [this.hashing.sha256(), this.hashing.sha512()];
    let crc32 = 0;
    let read = 0;
    for await (const piece of pieces(this.source, dataStart, dataStart + size)) {
      short.update(piece);
      long.update(piece);
      crc32 = this.hashing.crc32(piece, crc32);
      read += piece.length;
      this.progress(piece.length);
    }
    const after = dataStart + size;
    const descriptor = dataDescriptor(entry);
    const isWhole =
      read === size &&
      isSame(await this.source.read(offset, dataStart), localHeader(entry)) &&
      isSame(await this.source.read(after, after + descriptor.length), descriptor);
    if (!isWhole) {
      const zh = `ZIP中${path}前后的记载被改动`;
      this.#findings.push(about(path, 'zip-entry-changed', zh, `what stands around ${path} in the ZIP was changed`));
    }
    if (crc32 !== entry.crc32) {
      const zh = `${path}的内容与ZIP中的校验和不符`;
      this.#findings.push(about(path, 'zip-checksum', zh, `the bytes of ${path} are not those of the ZIP's checksum`));
    }
    return { sha256: short.hex(), sha512: long.hex(), crc32 };
  }
}
