import { expect, test } from 'vitest'
import { openedStorage, storageScene } from './testing/storage-scene.ts'

const scene = storageScene()

test('with its connection a claim is lost, and another process has it', async () => {
  const other = await openedStorage(scene.database.place)
  const claim = await scene.storage.claims.take('letters')
  expect(await other.claims.take('letters')).toBeUndefined()
  const lost = new Promise((resolve) => claim?.signal.addEventListener('abort', resolve))
  await scene.database.run(
    `select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
  )
  await lost
  await (await other.claims.take('letters'))?.release()
  await claim?.release()
  expect(await scene.storage.claims.take('letters')).toBeDefined()
  await other.close()
})
