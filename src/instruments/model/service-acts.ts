/** Acts of service, and the entries of the catalogue each serves besides the papers it names. */
export const SERVICE_ACTS: Readonly<Record<string, readonly string[]>> = {
  'serve-notice': ['prior-notice', 'hearing-rights-notice'],
  'serve-hearing-notice': ['hearing-notice'],
  'serve-decision': ['penalty-decision', 'no-penalty-decision'],
  'serve-demand': ['demand-notice'],
  'serve-document': [],
};
