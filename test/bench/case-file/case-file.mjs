/** 案卷的测量 – papers, uploads, and the package of a large case, each on a server of its own beside its floor. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '../connection.mjs';
import { newCase, signIn } from '../prepare.mjs';
import { Server } from '../server.mjs';
import { PREPARED_VERSION } from '../workload.mjs';
import { bagFigures, fillCase } from './bag.mjs';
import { documentFigures } from './documents.mjs';
import { uploadFigures } from './uploads.mjs';

/** Measures everything about the file of a case. */
export async function caseFileFigures({ folder, options, today }, say) {
  const directory = join(folder, 'case-file');
  mkdirSync(directory);
  const { size, profile } = { size: options.caseFile, profile: options.profile };
  const server = await Server.product(directory, options);
  const connection = await Connection.open(server.port);
  try {
    const house = await signIn(connection);
    const { port } = server;
    const token = house.tokens.handler1;
    const caseId = await newCase(connection, house, today, 0);
    say('papers');
    const documents = await documentFigures({ connection, port, token, caseId, documents: size.documents });
    say('uploads');
    const uploads = await uploadFigures({ folder, port, token, caseId, ...size, profile });
    say(`a case of ${size.papers} papers and ${size.films * size.filmMiB} MiB of films`);
    const large = await newCase(connection, house, today, 1);
    await fillCase({ connection, port, house, today, caseId: large, version: PREPARED_VERSION, ...size });
    const bag = await bagFigures({ folder, server, token: house.tokens.supervisor1, caseId: large });
    return { documents, uploads, bag: { papers: size.papers, filmsMiB: size.films * size.filmMiB, ...bag } };
  } finally {
    connection.close();
    await server.stop();
  }
}
