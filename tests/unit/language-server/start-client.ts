import { onTestFinished } from 'vitest';
import { type LanguageClient, languageClient } from '../../support/language-client.ts';

/** An editor for one test. */
export async function startClient(
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<LanguageClient> {
  const client = await languageClient(folder, variables);
  onTestFinished(async () => void (await client.vanish()));
  return client;
}
