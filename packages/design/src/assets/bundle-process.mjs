// @ts-check

/*
 * A process of its own, since the bundler leaves 170 MB behind in the one that loads it. Takes the paths of entries and
 * writes what browsers get for each, in the same order, as JSON to standard output. With an entry that would not run in a
 * browser as it comes (a mistake in it, an import that leads nowhere) it ends with the bundler's words and code 1.
 * JavaScript, since taking the types off would cost this process a third of its time.
 */
import { build } from 'rolldown'

try {
  process.stdout.write(JSON.stringify(await Promise.all(process.argv.slice(2).map(bundle))))
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

/**
 * One ES module without imports, minified, with what it uses of our packages and of others.
 *
 * @param {string} entry
 */
async function bundle(entry) {
  const { output } = await build({
    input: entry,
    write: false,
    platform: 'browser',
    tsconfig: false,
    // Reads only what is used of a package, not zod for one small function beside it: 50 ms less.
    experimental: { lazyBarrel: true },
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
    output: { format: 'esm', minify: true, comments: false, codeSplitting: false },
    onLog(_level, { message }) {
      throw new Error(message)
    },
  })
  return output[0].code
}
