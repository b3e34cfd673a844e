import { newTestDatabase } from '@meinungsbild/storage/testing/test-database.ts'
import { describe } from 'vitest'
import { keysTests } from '../keys/testing/keys-tests.ts'

describe('keys of a house on a server', () => {
  keysTests(async () => {
    const { place } = await newTestDatabase()
    return { STAFF_DATABASE: 'address' in place ? place.address : '' }
  })
})
