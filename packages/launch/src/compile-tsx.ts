import { transformSync } from 'oxc-transform'

/** JavaScript with an inline source map, so that stack traces name the line of the source. Throws on a syntax error. */
export function compileTsx(path: string, source: string): string {
  const { code, map, errors } = transformSync(path, source, {
    lang: 'tsx',
    sourceType: 'module',
    sourcemap: true,
    jsx: { runtime: 'automatic', importSource: 'preact' },
    typescript: { onlyRemoveTypeImports: true },
  })
  const first = errors[0]
  if (first) throw new SyntaxError(`${path}: ${first.message}\n${first.codeframe ?? ''}`)
  if (!map) return code
  const encoded = Buffer.from(JSON.stringify(map)).toString('base64')
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}\n`
}
