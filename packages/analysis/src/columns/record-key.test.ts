import { expect, test } from 'vitest'
import { recordKey } from './record-key.ts'

test('keys of ids that are alike are spread evenly over their range', () => {
  const cells = new Uint32Array(64)
  for (let id = 0; id < 64_000; id += 1) {
    const cell = recordKey(String(id)) >>> 26
    cells[cell] = (cells[cell] ?? 0) + 1
  }
  // 1000 each; four standard deviations are 126.
  expect(Math.min(...cells)).toBeGreaterThan(870)
  expect(Math.max(...cells)).toBeLessThan(1_130)
})

test('the same id has the same key, and another one another', () => {
  expect(recordKey('Zq3n')).toBe(recordKey('Zq3n'))
  expect(recordKey('Zq3n')).not.toBe(recordKey('Zq3m'))
  expect(recordKey('')).toBeLessThan(2 ** 32)
})
