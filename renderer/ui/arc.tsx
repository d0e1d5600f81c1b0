const places = 13

/** The arc of dots: people round a fire. */
export function Arc({ className }: { className: string | undefined }) {
  return (
    <svg viewBox="0 0 210 112" className={className} aria-hidden>
      {Array.from({ length: places }, (_, index) => {
        const angle = Math.PI - (Math.PI * index) / (places - 1)
        return (
          <circle
            key={index}
            cx={105 + 96 * Math.cos(angle)}
            cy={104 - 96 * Math.sin(angle)}
            r={5}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.6}
          />
        )
      })}
    </svg>
  )
}
