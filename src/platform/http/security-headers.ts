import fastifyHelmet from '@fastify/helmet';
import { fastify } from 'fastify';

/** What the transport itself says in every answer, and no plugin. */
const transport: ReadonlySet<string> = new Set(['content-length', 'content-type', 'connection', 'date', 'keep-alive']);

/**
 * The security headers of every answer. They are always the same, so that Helmet is asked once, by a server of its own,
 * and not at every request.
 */
export async function securityHeaders(): Promise<Readonly<Record<string, string>>> {
  const probe = fastify();
  await probe.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'font-src': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'media-src': ["'self'", 'blob:'],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: false,
  });
  probe.get('/', () => '');
  const { headers } = await probe.inject('/');
  await probe.close();
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (transport.has(name) ? [] : [[name, String(value)]])),
  );
}
