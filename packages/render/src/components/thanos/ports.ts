/** Thanos' documented ports, the same in every component; 10902 is what the specification's commands ask. */
export const grpcPort = 10901;
export const httpPort = 10902;
export const remoteWritePort = 19291;
export const capnprotoPort = 19391;

/** User of the Thanos image. */
export const thanosUser = 1001;
