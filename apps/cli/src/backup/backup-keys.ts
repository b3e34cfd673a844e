import { readFileSync } from 'node:fs'

const heads = {
  public: 'meinungsbild-backup-public:',
  private: 'meinungsbild-backup-private:',
} as const

/** One half of the key pair of backups, as a line of text. */
export function writeBackupKey(half: keyof typeof heads, key: string): string {
  return `${heads[half]}${key}\n`
}

/** The key in a file, if the file holds this half; never the other one, which would not do. */
export function readBackupKey(half: keyof typeof heads, file: string): string | undefined {
  const text = readFileSync(file, 'utf8').trim()
  const key = text.startsWith(heads[half]) ? text.slice(heads[half].length) : undefined
  return key !== undefined && /^[\w-]{40,100}$/.test(key) ? key : undefined
}
