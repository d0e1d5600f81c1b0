import classes from './hash-text.module.css'

/** A hash to be compared by eye: groups of four digits, each of which may start a line. */
export function HashText({ hash }: { hash: string }) {
  return <code className={classes['hash']}>{hash.match(/.{1,4}/g)?.join(' ')}</code>
}
