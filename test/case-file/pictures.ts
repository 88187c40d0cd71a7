import sharp from 'sharp';

/** A JPEG of one colour, noted by its device as taken then and there. */
export function jpeg(noted: { time?: string; latitude?: number; longitude?: number } = {}, size = 64): Promise<Buffer> {
  const { time, latitude, longitude } = noted;
  const background = { r: 200, g: 120, b: 40 };
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .withExif({
      ...(time !== undefined && { IFD0: { Make: 'Fictional', Model: 'Camera 3' }, IFD2: { DateTimeOriginal: time } }),
      ...(latitude !== undefined &&
        longitude !== undefined && {
          IFD3: {
            GPSLatitudeRef: 'N',
            GPSLatitude: degrees(latitude),
            GPSLongitudeRef: 'E',
            GPSLongitude: degrees(longitude),
          },
        }),
    })
    .jpeg()
    .toBuffer();
}

function degrees(value: number): string {
  const whole = Math.floor(value);
  const minutes = Math.floor((value - whole) * 60);
  const hundredths = Math.round(((value - whole) * 60 - minutes) * 6_000);
  return `${whole}/1 ${minutes}/1 ${hundredths}/100`;
}
