import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { faultOfChange, faultOfRequest } from '../../../src/dev-panel/fault-of-request.ts';

const OWN = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'x-verbatim-token': 'the-token',
};

function request(
  headers: Readonly<Record<string, string | undefined>>,
  from = '::1',
  method = 'POST',
) {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: from });
  const message = new IncomingMessage(socket);
  const stated = Object.entries({ ...OWN, ...headers }).filter(([, value]) => value !== undefined);
  return Object.assign(message, { method, headers: Object.fromEntries(stated) });
}

test.each([['::1'], ['127.0.0.1'], ['::ffff:127.0.0.1']])('takes what comes from %s', (from) => {
  expect(faultOfRequest(request({}, from))).toBeNull();
  expect(faultOfChange(request({}, from), 'the-token')).toBeNull();
});

test.each([
  ['another machine', {}, '192.168.1.7'],
  [
    'a name that leads here',
    { host: 'evil.example:4321', origin: 'http://evil.example:4321' },
    '::1',
  ],
  ['a name that begins like ours', { host: 'localhost.evil.example', origin: undefined }, '::1'],
  ['no host', { host: undefined }, '::1'],
  ['another site', { 'sec-fetch-site': 'cross-site' }, '::1'],
  ['another port', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }, '::1'],
  ['a page that says nothing of itself', { 'sec-fetch-site': undefined }, '::1'],
  ['a page without an origin of its own', { origin: 'null' }, '::1'],
])('refuses what comes from %s', (_, headers, from) => {
  expect(faultOfRequest(request(headers, from))).not.toBeNull();
  expect(faultOfChange(request(headers, from), 'the-token')).not.toBeNull();
});

test.each([
  ['without the token', { 'x-verbatim-token': undefined }, 'POST'],
  ['with another token', { 'x-verbatim-token': 'the-tokem' }, 'POST'],
  ['with a token cut short', { 'x-verbatim-token': 'the-toke' }, 'POST'],
  ['as a form would send it', { 'content-type': 'text/plain' }, 'POST'],
  ['without an origin', { origin: undefined }, 'POST'],
  ['by GET', {}, 'GET'],
])('refuses a change %s', (_, headers, method) => {
  expect(faultOfChange(request(headers, '::1', method), 'the-token')).not.toBeNull();
});
