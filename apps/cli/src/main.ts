/** A command gets its arguments and answers with the exit code. */
type Command = (args: readonly string[]) => Promise<number> | number

/** Each is loaded when it is asked for: `verify` need not wait for the whole house. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  demo: async () => (await import('./commands/demo.ts')).demo,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  verify: async () => (await import('./commands/verify.ts')).verify,
  'backup-key': async () => (await import('./commands/backup-key.ts')).backupKey,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  move: async () => (await import('./commands/move.ts')).move,
  keys: async () => (await import('./commands/keys.ts')).keys,
  account: async () => (await import('./commands/account.ts')).account,
  help: async () => (await import('./commands/help.ts')).help,
}

const [name = 'help', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (load === undefined) {
  process.stderr.write(`Den Befehl „${name}“ gibt es nicht. „meinungsbild help“ nennt alle.\n`)
  process.exitCode = 1
} else {
  process.exitCode = await run(await load())
}

/** A wrong option is told in one sentence; everything else that is thrown is a defect and shows where. */
async function run(command: Command): Promise<number> {
  try {
    return await command(args)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error
    if (!String(error.code).startsWith('ERR_PARSE_ARGS')) throw error
    process.stderr.write(`${error.message} „meinungsbild help“ nennt alle Optionen.\n`)
    return 1
  }
}
