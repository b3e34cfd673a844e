import { account } from './commands/account.ts'
import { demo } from './commands/demo.ts'
import { help } from './commands/help.ts'
import { serve } from './commands/serve.ts'
import { verify } from './commands/verify.ts'

/** A command gets its arguments and answers with the exit code. */
type Command = (args: readonly string[]) => Promise<number> | number

const commands: Readonly<Record<string, Command>> = { serve, demo, verify, account, help }

const [name = 'help', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command === undefined) {
  process.stderr.write(`Den Befehl „${name}“ gibt es nicht. „meinungsbild help“ nennt alle.\n`)
  process.exitCode = 1
} else {
  process.exitCode = await run(command)
}

/** A wrong option is told in one sentence; everything else that is thrown is a defect and shows where. */
async function run(wanted: Command): Promise<number> {
  try {
    return await wanted(args)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
    process.stderr.write(`${error.message} „meinungsbild help“ nennt alle Optionen.\n`)
    return 1
  }
}
