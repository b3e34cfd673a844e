import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own that can be filled, breaks, and is mended. */
export type SmallDisk = {
  /** Where it is mounted. */
  readonly folder: string
  /** Takes all the room that is left. */
  fill(): void
  /** Gives it back. */
  empty(): void
  /** As after an error of the hardware: from now on it can only be read, also by whoever has files open. */
  break(): void
  /** Mounts it anew, for reading only or also for writing; nobody may have a file open there. */
  mend(use: 'reading' | 'writing'): void
  remove(): void
}

/** Large enough for three young databases. */
const megabytes = 64

/** Why there can be no such disk on this machine; `undefined` where there can. */
export function whyNoDisk(): string | undefined {
  if (process.platform !== 'linux') return 'a disk in a file is mounted on Linux only'
  if (process.getuid?.() !== 0) return 'mounting a disk needs root'
  for (const program of ['mkfs.ext4', 'mount', 'losetup'])
    if (spawnSync(program, ['--version']).error) return `the command ${program} is missing`
  return spawnSync('losetup', ['--find']).status === 0
    ? undefined
    : 'this machine has no loop devices'
}

/** A file system (ext4) in a file below `folder`. */
export function mountSmallDisk(folder: string): SmallDisk {
  const image = join(folder, 'disk.img')
  const place = join(folder, 'disk')
  const filler = join(place, 'filler')
  closeSync(openSync(image, 'w'))
  truncateSync(image, megabytes * 2 ** 20)
  run('mkfs.ext4', '-q', '-F', '-m', '0', image)
  mkdirSync(place)
  const mount = () => run('mount', '-o', 'loop', image, place)
  mount()
  return {
    folder: place,
    fill() {
      const file = openSync(filler, 'w')
      // Ever smaller pieces, so that no corner is left.
      for (let size = 2 ** 20; size >= 512; size /= 2) while (wrote(file, size)) continue
      closeSync(file)
    },
    empty: () => rmSync(filler),
    break: () => run('mount', '-o', 'remount,abort', place),
    mend(use) {
      run('umount', place)
      mount()
      if (use === 'reading') run('mount', '-o', 'remount,ro', place)
    },
    remove() {
      run('umount', place)
      rmSync(image)
    },
  }
}

function wrote(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
    throw error
  }
}

function run(program: string, ...args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || String(error)}`)
}
