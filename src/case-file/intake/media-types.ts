/** 可接收的文件类型 – what is taken in, of which kind it is, and what a browser may be shown of it. Unknown = refused. */

/** By this limits differ. */
export type MediaKind = 'image' | 'document' | 'audio' | 'video' | 'archive';

/** A type of file. */
export interface MediaType {
  /** As the bytes show it; what the sender claims counts for nothing. */
  readonly mime: string;
  readonly kind: MediaKind;
  readonly extension: string;
  /** Whether a browser may show it in the place of a page: it runs nothing. */
  readonly inline: boolean;
}

const inline = (mime: string, kind: MediaKind, extension: string): MediaType => ({
  mime,
  kind,
  extension,
  inline: true,
});
const apart = (mime: string, kind: MediaKind, extension: string): MediaType => ({
  mime,
  kind,
  extension,
  inline: false,
});

const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';

const ALLOWED: ReadonlyMap<string, MediaType> = new Map(
  [
    inline('image/jpeg', 'image', 'jpg'),
    inline('image/png', 'image', 'png'),
    inline('image/webp', 'image', 'webp'),
    inline('image/gif', 'image', 'gif'),
    inline('image/avif', 'image', 'avif'),
    apart('image/bmp', 'image', 'bmp'),
    apart('image/tiff', 'image', 'tif'),
    apart('image/heic', 'image', 'heic'),
    apart('image/heif', 'image', 'heif'),
    inline('application/pdf', 'document', 'pdf'),
    apart(`${OOXML}.wordprocessingml.document`, 'document', 'docx'),
    apart(`${OOXML}.spreadsheetml.sheet`, 'document', 'xlsx'),
    apart(`${OOXML}.presentationml.presentation`, 'document', 'pptx'),
    apart(`${ODF}.text`, 'document', 'odt'),
    apart(`${ODF}.spreadsheet`, 'document', 'ods'),
    apart(`${ODF}.presentation`, 'document', 'odp'),
    apart('application/x-cfb', 'document', 'doc'),
    apart('application/xml', 'document', 'xml'),
    apart('text/plain', 'document', 'txt'),
    inline('audio/mpeg', 'audio', 'mp3'),
    inline('audio/mp4', 'audio', 'm4a'),
    inline('audio/x-m4a', 'audio', 'm4a'),
    inline('audio/wav', 'audio', 'wav'),
    inline('audio/ogg', 'audio', 'ogg'),
    inline('audio/flac', 'audio', 'flac'),
    apart('audio/aac', 'audio', 'aac'),
    apart('audio/amr', 'audio', 'amr'),
    apart('audio/x-ms-asf', 'audio', 'wma'),
    inline('video/mp4', 'video', 'mp4'),
    inline('video/webm', 'video', 'webm'),
    inline('video/x-m4v', 'video', 'm4v'),
    apart('video/quicktime', 'video', 'mov'),
    apart('video/matroska', 'video', 'mkv'),
    apart('video/vnd.avi', 'video', 'avi'),
    apart('video/3gpp', 'video', '3gp'),
    apart('video/3gpp2', 'video', '3g2'),
    apart('video/mpeg', 'video', 'mpg'),
    apart('video/mp2t', 'video', 'ts'),
    apart('video/MP2P', 'video', 'mpg'),
    apart('video/ogg', 'video', 'ogv'),
    apart('video/x-ms-asf', 'video', 'wmv'),
    apart('application/zip', 'archive', 'zip'),
  ].map((type) => [type.mime, type]),
);

/** The type if it is taken in; null otherwise. */
export function allowedType(mime: string): MediaType | null {
  return ALLOWED.get(mime.split(';')[0]?.trim() ?? '') ?? null;
}

/** Extensions of everything that is taken in, for the sentence that refuses the rest. */
export const ALLOWED_EXTENSIONS: readonly string[] = [...new Set([...ALLOWED.values()].map((type) => type.extension))];
