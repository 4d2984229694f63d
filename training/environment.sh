# Source it before training: without these, glibc gives memory back and asks for it again at every step.
export OMP_NUM_THREADS=2 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=8000000000 MALLOC_TOP_PAD_=500000000
