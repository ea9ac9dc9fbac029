// The echo library behind JNI, written as JavaCPP generates it: memory comes as an object with the fields
// `address` and `position`, both of which are read at every call, and what C takes by value is a copy of it.
#include <jni.h>
#include "echo.h"

static jfieldID address_field;
static jfieldID position_field;

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
    JNIEnv *env;
    if ((*vm)->GetEnv(vm, (void **) &env, JNI_VERSION_10) != JNI_OK) {
        return JNI_ERR;
    }
    jclass type = (*env)->FindClass(env, "dev/gatun/jmh/NativeAddress");
    if (type == NULL) {
        return JNI_ERR;
    }
    address_field = (*env)->GetFieldID(env, type, "address", "J");
    position_field = (*env)->GetFieldID(env, type, "position", "J");
    return address_field == NULL || position_field == NULL ? JNI_ERR : JNI_VERSION_10;
}

static void *pointer(JNIEnv *env, jobject object, size_t element) {
    if (object == NULL) {
        return NULL;
    }
    jlong address = (*env)->GetLongField(env, object, address_field);
    jlong position = (*env)->GetLongField(env, object, position_field);
    return (char *) address + position * (jlong) element;
}

static jint null_by_value(JNIEnv *env) {
    (*env)->ThrowNew(env, (*env)->FindClass(env, "java/lang/NullPointerException"), "a struct by value is null");
    return 0;
}

JNIEXPORT jint JNICALL Java_dev_gatun_jmh_EchoJni_version(JNIEnv *env, jclass type) {
    return echo_version();
}

JNIEXPORT jint JNICALL Java_dev_gatun_jmh_EchoJni_store(JNIEnv *env, jclass type, jint value, jobject out) {
    return echo_store(value, pointer(env, out, sizeof(int)));
}

JNIEXPORT jint JNICALL Java_dev_gatun_jmh_EchoJni_volume(JNIEnv *env, jclass type, jobject dim3) {
    echo_dim3 *value = pointer(env, dim3, sizeof(echo_dim3));
    return value == NULL ? null_by_value(env) : (jint) echo_volume(*value);
}

JNIEXPORT jint JNICALL Java_dev_gatun_jmh_EchoJni_firstByte(JNIEnv *env, jclass type, jobject id, jint index) {
    echo_id *value = pointer(env, id, sizeof(echo_id));
    return value == NULL ? null_by_value(env) : echo_first_byte(*value, index);
}
