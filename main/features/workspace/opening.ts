import { join } from 'node:path'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Workspace } from '../../../preload/contract/workspace'
import type { EngineContext } from '../../context'
import { act } from '../../database/action'
import { backUp } from '../../database/backup'
import { backupFolder } from '../../database/backup-folder'
import { openWorkspaceFile } from '../../database/open'
import { devices, people } from '../../database/schema'
import { workspaceRow } from '../../database/workspace-row'
import type { ReadableDatabase, WorkspaceFile } from '../../database/workspace-file'
import type { HostPowers } from '../../host'
import { letterRenderer } from '../../reading/letter-renderer'
import { readWaitingTexts } from '../../reading/read-waiting-texts'
import { keyCode } from '../../rules/key-code'
import { deviceFor } from './device'
import { folderRisk } from './folder-risk'
import { rememberRecent } from './recent'

/** Opens a workspace in place of the one on the desk, which stays there if the opening fails. */
export async function putOnDesk(context: EngineContext, path: string): Promise<Workspace> {
  const { desk, host } = context
  if (desk.file?.path === path) return describe(desk.file)
  const file = await openWithIdentity(host, path)
  desk.file?.close()
  desk.file = file
  readWaitingTexts(file, host)
  const workspace = describe(file)
  if (workspace.kind === 'community') letterRenderer(host).warmSoon()
  const { name, isSample } = workspace
  rememberRecent(host.dataFolder, { path, name, isSample, openedAt: new Date().toISOString() })
  return workspace
}

/** Opens a file and says who writes in it from this device. */
async function openWithIdentity(host: HostPowers, path: string): Promise<WorkspaceFile> {
  const file = await openWorkspaceFile({
    path,
    viewingFolder: join(host.dataFolder, 'viewing'),
    backUp: (sqlite) =>
      backUp(sqlite, backupFolder(host.dataFolder, path), 'migration', host.spawn),
  })
  try {
    if (!file.isReadOnly) introduce(file, host)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

function introduce(file: WorkspaceFile, host: HostPowers): void {
  const { database } = file
  const isRegistered = (id: string) =>
    database.select().from(devices).where(eq(devices.id, id)).get() !== undefined
  const device = deviceFor(host, workspaceRow(database).id, file.path, isRegistered)
  file.identity = { deviceId: device.id, authorId: null }
  file.signer = device.signer
  const { newPublicKey: publicKey } = device
  if (publicKey !== null) {
    act(file, 'workspace.register', ({ at }) => {
      const personId = onlyTeamMember(database)
      database
        .insert(devices)
        .values({ id: device.id, publicKey, personId, createdAt: at, updatedAt: at })
        .run()
    })
  }
  file.identity = { deviceId: device.id, authorId: authorOf(database, device.id) }
}

function onlyTeamMember(database: ReadableDatabase): string | null {
  const team = teamOf(database)
  return team.length === 1 ? (team[0]?.id ?? null) : null
}

function teamOf(database: ReadableDatabase): { id: string }[] {
  const isInTeam = and(isNull(people.deletedAt), isNotNull(people.role))
  return database.select({ id: people.id }).from(people).where(isInTeam).all()
}

function authorOf(database: ReadableDatabase, deviceId: string): string | null {
  return database.select().from(devices).where(eq(devices.id, deviceId)).get()?.personId ?? null
}

/** What the page shows of the open workspace. */
export function describe(file: WorkspaceFile): Workspace {
  const { id, kind, name, subtitle, timeZone, modeWords, isSample } = workspaceRow(file.database)
  const { authorId } = file.identity
  return {
    id,
    kind,
    name,
    subtitle,
    timeZone,
    modeWords,
    isSample,
    isReadOnly: file.isReadOnly,
    isNewDevice: !file.isReadOnly && authorId === null && teamOf(file.database).length > 0,
    authorId,
    path: file.path,
    folderRisk: folderRisk(file.path),
    keyCode: file.signer === null ? '' : keyCode(file.signer.publicKey),
  }
}
