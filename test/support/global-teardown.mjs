/** Runs once after all suites: stops what they shared. */
export default async function tearDown() {
  await globalThis.endTestServers();
}
