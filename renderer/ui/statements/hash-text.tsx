import classes from './hash-text.module.css'

/** A hash to be compared by eye: groups of four, each of which may start a line. */
export function HashText({ hash }: { hash: string }) {
  return <code className={classes['hash']}>{hashGroups(hash)}</code>
}

/** The digits of a hash by four. */
export function hashGroups(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? ''
}
