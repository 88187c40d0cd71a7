/** The stream was longer than allowed; nothing was kept. */
export class BlobTooLarge extends Error {
  override readonly name = 'BlobTooLarge';

  constructor(readonly limitBytes: number) {
    super(`the stream is longer than ${limitBytes} bytes`);
  }
}
