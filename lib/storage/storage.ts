import { env } from "../env";
import { bucketStore } from "./bucket-store";
import { diskStore } from "./disk-store";
import type { Store } from "./store";

let opened: Store | undefined;

/** Where this process keeps uploads: in the bucket of its settings, else in its folder. */
export function storage(): Store {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, FILES_DIR } = env();
  opened ??= S3_BUCKET
    ? bucketStore({
        name: S3_BUCKET,
        region: S3_REGION,
        endpoint: S3_ENDPOINT,
        accessKeyId: S3_ACCESS_KEY_ID,
        secretAccessKey: S3_SECRET_ACCESS_KEY,
      })
    : diskStore(FILES_DIR);
  return opened;
}
