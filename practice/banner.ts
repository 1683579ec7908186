export const banner = 'Practice Mosaic. Not verified against the real system. Fictional people only.';
