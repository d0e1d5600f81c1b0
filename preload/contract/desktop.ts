import { z } from 'zod'
import { Locale } from './shapes'

/** A path a person chose in a dialog of the system; null when they gave up. */
const Chosen = z.string().nullable()

/** A bare file name: nothing in it can point at another folder. */
const FileName = z
  .string()
  .min(1)
  .max(200)
  .refine((name) => !/[\\/]/.test(name) && !name.includes('\0') && name !== '.' && name !== '..')

/** The verbs only a desktop has: what the page may ask of the shell, and nothing else. */
export const desktopVerbs = {
  chooseWorkspaceToOpen: { input: z.undefined(), output: Chosen },
  chooseFolder: { input: z.undefined(), output: Chosen },
  chooseSavePath: { input: z.strictObject({ suggestedName: FileName }), output: Chosen },
  /** False when there is nothing at that path any more. */
  revealInFolder: {
    input: z.strictObject({ path: z.string().min(1).max(4096) }),
    output: z.boolean(),
  },
  /** Opens an https or mailto address outside the application; false when it was refused. */
  openExternal: {
    input: z.strictObject({ url: z.string().min(1).max(4096) }),
    output: z.boolean(),
  },
  /** Prints the page as it stands to a PDF file, after asking where; the path, or null. */
  printToPdf: { input: z.strictObject({ suggestedName: FileName }), output: Chosen },
  /** What the tray shows of the timer: in words, and whether it runs. */
  showTimer: {
    input: z.strictObject({
      label: z.string().max(300),
      state: z.enum(['none', 'running', 'paused']),
    }),
    output: z.undefined(),
  },
  setLanguage: { input: z.strictObject({ locale: Locale }), output: z.undefined() },
} as const

export type DesktopVerb = keyof typeof desktopVerbs
export type DesktopInput<V extends DesktopVerb> = z.infer<(typeof desktopVerbs)[V]['input']>
export type DesktopOutput<V extends DesktopVerb> = z.infer<(typeof desktopVerbs)[V]['output']>

/** No argument at all for a verb that takes none. */
export type DesktopArguments<V extends DesktopVerb> =
  DesktopInput<V> extends undefined ? [] : [DesktopInput<V>]

type DesktopCalls = {
  readonly [V in DesktopVerb]: (...input: DesktopArguments<V>) => Promise<DesktopOutput<V>>
}

/** What the preload puts on `window.veillee`; absent in the browser host. */
export interface Desktop extends DesktopCalls {
  readonly platform: 'darwin' | 'linux' | 'win32'
  /** Asks for a port to the engine; it comes as a window message, see DesktopNotice. */
  connect(): void
}

/**
 * What the shell tells the page, as window messages from the page's own window and origin.
 * `enginePort` carries the port in `event.ports[0]`; it also comes unasked, with `isRestart`,
 * when the engine had to be started again and no workspace is open in it yet.
 */
export const DesktopNotice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('veillee:enginePort'), isRestart: z.boolean() }),
  /** The engine keeps failing: it is not started again until the application is. */
  z.strictObject({ type: z.literal('veillee:engineStopped') }),
  /** Asked from the tray or by the global shortcut: the page starts or stops its timer. */
  z.strictObject({ type: z.literal('veillee:timerToggle') }),
  /** The machine goes to sleep, or wakes. */
  z.strictObject({ type: z.literal('veillee:power'), isAwake: z.boolean() }),
])
export type DesktopNotice = z.infer<typeof DesktopNotice>
