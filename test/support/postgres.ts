/**
 * The address of a new, empty PostgreSQL database; the first to ask waits for the server to start.
 *
 * @throws Error if the server cannot be started here
 */
export async function freshPostgresUrl(): Promise<string> {
  const broker = process.env['TEST_POSTGRES_BROKER'];
  if (broker === undefined) throw new Error('run the tests with jest: its global setup offers PostgreSQL');
  const response = await fetch(broker);
  const text = await response.text();
  if (!response.ok) throw new Error(`PostgreSQL could not be started: ${text}`);
  return text;
}
