/**
 * `npm run conformance -- FOLDER`: reads every file of other tools in a folder and says what was not carried over. The last line
 * is one JSON object, see `Summary`. Without a folder: the real files if they are there, else the project's own small ones.
 */
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { ownFiles, allRealFiles } from './default-folder.ts'
import { newExaminer } from './examiner.ts'
import { filesBelow } from './files-below.ts'
import { usualLimits } from './limits.ts'
import { lossesOf } from './losses.ts'
import type { Examined } from './outcome.ts'
import { sheetsBeside } from './sheets-beside.ts'
import { summaryOf } from './summary.ts'

const [named] = process.argv.slice(2)
const folder = resolve(named ?? allRealFiles() ?? ownFiles)
if (!existsSync(folder)) {
  process.stderr.write(`${folder} gibt es nicht.\n`)
  process.exit(2)
}

const paths = filesBelow(folder)
const all = new Set(paths)
const examiner = newExaminer(usualLimits)
const examined: Examined[] = []
for (const path of paths) {
  const outcome = await examiner.examine({ path, beside: sheetsBeside(path, all) })
  examined.push({ name: relative(folder, path) || path, outcome })
}
examiner.stop()

for (const line of lossesOf(examined)) say(line)
say(JSON.stringify(summaryOf(examined)))

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
