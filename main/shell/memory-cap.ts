import { app, type UtilityProcess } from 'electron'

const CAP_KIBIBYTES = 1024 * 1024
const LOOK_EVERY_MILLISECONDS = 250

/** Kills a child that takes more than a gibibyte: a hostile file ends it, not the machine. */
export function capMemory(child: UtilityProcess): void {
  const timer = setInterval(() => {
    const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
    if ((metric?.memory.workingSetSize ?? 0) > CAP_KIBIBYTES) child.kill()
  }, LOOK_EVERY_MILLISECONDS)
  child.once('exit', () => clearInterval(timer))
}
