import { spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { openLog } from './log.ts'

test('a line is an object with the hour where citizens answer, and the second inside', () => {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const now = () => new Date('2027-02-03T14:25:36.789Z')
  openLog({ surface: 'collector', format: 'json', now, grain: 'hour' })('disk is "full"\nat once')
  openLog({ surface: 'staff', format: 'json', now, grain: 'second' })('mail')
  openLog({ surface: 'staff', format: 'text', now, grain: 'second' })('mail')
  const lines = written.mock.calls.map(([line]) => String(line))
  written.mockRestore()
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toEqual([
    { time: '2027-02-03T14:00:00Z', surface: 'collector', message: 'disk is "full"\nat once' },
    { time: '2027-02-03T14:25:36Z', surface: 'staff', message: 'mail' },
  ])
  expect(lines[2]).toBe('mail\n')
})

test.runIf(existsSync('/dev/full'))('a process outlives a log whose disk is full', () => {
  const program = `
    import { openLog } from '${import.meta.resolve('./log.ts')}'
    const log = openLog({ surface: 'staff', format: 'text', now: () => new Date(), grain: 'second' })
    log('for which there is no room')
    setTimeout(() => process.exit(7), 50)`
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
  })
  expect(status).toBe(7)
})
