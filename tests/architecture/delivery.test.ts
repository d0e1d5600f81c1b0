import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const { build } = packageJson

describe('what is delivered', () => {
  it('cannot be turned into another program', () => {
    expect(build.electronFuses).toStrictEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      resetAdHocDarwinSignature: true,
    })
  })

  it('is installed by a person without administrator rights', () => {
    expect(build.win.target).toEqual(['nsis', 'zip'])
    expect(build.nsis).toMatchObject({ oneClick: false, perMachine: false, allowElevation: false })
    expect(build.linux.target).toContain('AppImage')
  })

  it('leaves the person’s data where it is when it is removed', () => {
    expect(build.nsis.deleteAppDataOnUninstall).toBe(false)
  })
})
