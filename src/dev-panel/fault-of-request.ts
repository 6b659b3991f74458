import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/**
 * Why a request is none of the panel’s, on a page that this very server has sent to a browser on this machine; null
 * where it is. Another site that is open in the same browser can send requests here, under a name of its own that leads
 * here (DNS rebinding) or not; it cannot choose these headers.
 */
export function faultOfRequest(request: IncomingMessage): string | null {
  const { headers, socket } = request;
  if (!isLoopback(socket.remoteAddress ?? '')) return 'it comes from another machine';
  const host = hostOf(`http://${headers.host ?? ''}`);
  if (host === null || !isLocal(host.hostname)) return 'it is for another host';
  if (headers['sec-fetch-site'] !== 'same-origin') return 'it comes from another site';
  const { origin } = headers;
  if (origin !== undefined && hostOf(origin)?.host !== host.host)
    return 'it comes from another site';
  return null;
}

/** The same for what changes a file: that `token` comes with it was to be read on such a page only. */
export function faultOfChange(request: IncomingMessage, token: string): string | null {
  const { method, headers } = request;
  if (method !== 'POST') return 'it is no POST';
  if (headers.origin === undefined) return 'it comes from another site';
  // What a form of another site can send has another type.
  if (headers['content-type'] !== 'application/json') return 'it is no JSON';
  const given = headers['x-verbatim-token'];
  if (typeof given !== 'string' || !isEqual(given, token))
    return 'its token is not that of this server';
  return faultOfRequest(request);
}

function isEqual(a: string, b: string): boolean {
  const [given, own] = [Buffer.from(a), Buffer.from(b)];
  return given.length === own.length && timingSafeEqual(given, own);
}

function isLoopback(address: string): boolean {
  return /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/u.test(address);
}

function isLocal(hostname: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname);
}

function hostOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
