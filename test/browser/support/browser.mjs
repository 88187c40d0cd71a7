/** A Chromium of the machine, people who sit before it, and what its pages complain of. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { password } from './server.mjs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // An address that browsers do not hold for the machine itself: what came from there over plain HTTP is not trusted.
  '--host-resolver-rules=MAP sanfen.test 127.0.0.1',
  // A microphone and a camera that nobody has to allow.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

const REST_MS = 5_000;

/** Starts the browser. CHROMIUM names it where it is not found by itself. */
export async function startBrowser() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));
  assert.ok(executablePath, 'no Chromium on this machine: install one, or name it in CHROMIUM');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Somebody before a screen of their own: a context with one page. */
export async function sitDown(browser, server, username, options = {}) {
  const context = await browser.newContext({
    baseURL: server.baseUrl,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints = watch(page, server.baseUrl);
  return { context, page, username, complaints, open: (path) => open(page, username, path) };
}

/** Opens the address, and signs in where the page asks for it. */
async function open(page, username, path) {
  await page.goto(path);
  await page.locator('h1').first().waitFor();
  if (!page.url().includes('/sign-in') || path === '/sign-in') return;
  await signIn(page, username);
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.locator('h1').first().waitFor();
}

/** Fills in the sign-in form that stands on the page, or in the dialog over it. */
export async function signIn(page, username) {
  await page.getByLabel('账号').last().fill(username);
  await page.getByLabel('密码').last().fill(password);
  await page.getByRole('button', { name: '登录' }).last().click();
}

/** Collects what goes wrong: errors of scripts, violations of the policy, requests to anywhere else. */
function watch(page, baseUrl) {
  const complaints = [];
  page.on('console', (message) => {
    const { url } = message.location();
    // That nobody is signed in, or nobody any more, is an answer, and the page acts on it.
    if (message.type() !== 'error' || / 401 /.test(message.text())) return;
    complaints.push(`console: ${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(?:https?|wss?):/.test(url) && !url.startsWith(`${baseUrl}/`)) complaints.push(`elsewhere: ${url}`);
  });
  return complaints;
}

/** Waits until the page stands still: its title is there, nothing is being read any more. */
export async function settled(page) {
  await page.locator('h1').first().waitFor();
  // The browser's own viewer of a paper in a frame never comes to rest.
  await page.waitForLoadState('networkidle', { timeout: REST_MS }).catch(() => undefined);
  await page.waitForFunction(() => document.querySelector('.el-skeleton, .el-loading-mask') === null);
}
