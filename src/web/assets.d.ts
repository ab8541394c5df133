declare module "*.css";

/** Where a file of data lies that comes with the app. */
declare module "*.json?url" {
  const url: string;
  // biome-ignore lint/style/noDefaultExport: so Vite gives it
  export default url;
}
