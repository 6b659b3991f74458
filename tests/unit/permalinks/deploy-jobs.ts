import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The jobs of the workflow that deploys, by name. */
export const { jobs: deployJobs } = z
  .object({
    jobs: z.record(
      z.string(),
      z.object({
        needs: z.union([z.string(), z.array(z.string())]).optional(),
        permissions: z.record(z.string(), z.string()),
        steps: z.array(
          z.object({
            id: z.string().optional(),
            uses: z.string().optional(),
            run: z.string().optional(),
            with: z.record(z.string(), z.unknown()).optional(),
          }),
        ),
      }),
    ),
  })
  .parse(parse(readFileSync('.github/workflows/deploy.yml', 'utf8')));
