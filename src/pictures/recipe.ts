/** How the files of pictures are made. It goes into their names, for a name is kept by browsers for good. */
export const RECIPE = {
  webp: {
    photograph: { quality: 78, smartSubsample: true, effort: 5 },
    drawing: { nearLossless: true, quality: 60 },
    animation: { quality: 75 },
  },
  jpeg: { quality: 78, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const;
