/** Thanos' documented ports, the same in every component; 10902 is what the specification's commands ask. */
export const grpcPort = 10901;
export const httpPort = 10902;
export const remoteWritePort = 19291;
export const capnprotoPort = 19391;

/** Above 10000, where no node has a user. The image's own is 1001, but its only file is a program that anybody may run. */
export const thanosUser = 10_001;
