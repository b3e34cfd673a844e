import { rolldown } from 'rolldown'

/** What browsers get for each entry, and all files that it was made of. */
export type Bundles = { readonly codes: readonly string[]; readonly sources: readonly string[] }

/**
 * One minified ES module without imports for each entry. Throws with the bundler's words if an entry would not run in a browser as
 * it comes (a mistake in it, an import that leads nowhere).
 */
export async function bundle(entries: readonly string[]): Promise<Bundles> {
  const made = await Promise.all(entries.map(bundleOne))
  return {
    codes: made.map(({ code }) => code),
    sources: made.flatMap(({ sources }) => sources),
  }
}

async function bundleOne(entry: string) {
  const bundled = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    // Reads only what is used of a package, not zod for one small function beside it.
    experimental: { lazyBarrel: true },
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
    onLog(_level, { message }) {
      throw new Error(message)
    },
  })
  const { output } = await bundled.generate({
    format: 'esm',
    minify: true,
    comments: false,
    codeSplitting: false,
  })
  const sources = await bundled.watchFiles
  await bundled.close()
  return { code: output[0].code, sources }
}
