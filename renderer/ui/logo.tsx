const dots = [
  [4, 25],
  [7.5, 14.5],
  [17, 8],
  [27, 8],
  [36.5, 14.5],
  [40, 25],
] as const

/** The mark: an ember within the arc. It is drawn on the rail, which is dark in both schemes. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg viewBox="0 0 44 38" width={size} height={size} aria-hidden>
      {dots.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r={2.8} fill="#C6CEE2" />
      ))}
      <path
        d="M22 15c1 4.500 6.500 6.500 6.500 12.200A6.500 6.500 0 0 1 22 33.800a6.500 6.500 0 0 1-6.500-6.600c0-3 1.800-4.400 2.700-6.600.9 1.300 1.700 1.900 2.500 2.100-.4-2.800 0-5.300 1.300-7.700Z"
        fill="#F3A36B"
      />
    </svg>
  )
}
