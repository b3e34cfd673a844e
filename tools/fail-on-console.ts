import { afterEach, vi } from 'vitest'

/** A warning that nobody expected is a defect that nobody noticed: it fails the test that caused it. */
const error = vi.spyOn(console, 'error')
const warn = vi.spyOn(console, 'warn')

afterEach(() => {
  const unexpected = [...error.mock.calls, ...warn.mock.calls]
  error.mockClear()
  warn.mockClear()
  if (unexpected.length > 0) {
    throw new Error(
      `Unexpected console output: ${unexpected.map((call) => call.join(' ')).join('; ')}`,
    )
  }
})
